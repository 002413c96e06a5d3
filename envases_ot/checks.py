"""System checks of ours."""
