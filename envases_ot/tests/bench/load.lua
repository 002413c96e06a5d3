-- usage: wrk -s load.lua URL -- METHOD AUTHORIZATION BODY     (the last two may be empty)
-- Ends with one line of JSON.

function init(args)
   wrk.method = args[1]
   if args[2] ~= "" then wrk.headers["Authorization"] = args[2] end
   if args[3] ~= "" then
      wrk.headers["Content-Type"] = "application/json"
      wrk.body = args[3]
   end
end

function done(summary, latency, requests)
   local errors = summary.errors
   local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
   io.write(string.format(
      '{"requests": %d, "duration_us": %d, "p99_us": %d, "failed": %d}\n',
      summary.requests, summary.duration, latency:percentile(99), failed
   ))
end
