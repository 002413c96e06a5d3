"""Migration operation that takes the indexes of many columns away at once."""

from collections.abc import Sequence
from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState


class DropColumnIndexes(Operation):
    """Like many AlterField to `db_index=False`, in one step: each of those renders the models anew."""

    reduces_to_sql = True

    def __init__(self, model_name: str, names: Sequence[str]) -> None:
        self.model_name = model_name
        self.names = names

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return (type(self).__name__, [], {"model_name": self.model_name, "names": self.names})

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        if "apps" in state.__dict__:
            del state.apps  # rendered anew when somebody asks, once instead of at each column
        fields = state.models[app_label, self.model_name].fields
        for name in self.names:
            field = fields[name].clone()
            field.db_index = False
            state.alter_field(app_label, self.model_name, name, field, True)

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        old, new = (
            state.apps.get_model(app_label, self.model_name)._meta for state in (from_state, to_state)
        )
        for name in self.names:
            schema_editor.alter_field(old.model, old.get_field(name), new.get_field(name))

    def database_backwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        self.database_forwards(app_label, schema_editor, from_state, to_state)

    def describe(self) -> str:
        return f"Drop the indexes of {len(self.names)} columns of {self.model_name}"
