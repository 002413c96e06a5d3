"""Migration operations on many columns at once."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations import AddField
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from django.db.models import BaseConstraint, Field

type Columns = Mapping[str, Sequence[tuple[str, "Field[Any, Any]"]]]
type Constraints = Mapping[str, Sequence[BaseConstraint]]


class AddColumns(Operation):
    """Like many AddField and AddConstraint, in one step.

    Every one of those renders the models anew; four hundred of them took two minutes of each new database.
    """

    reduces_to_sql = True

    def __init__(self, columns: Columns, constraints: Constraints) -> None:
        self.columns = columns
        self.constraints = constraints

    @property
    def additions(self) -> Iterator[AddField]:
        """The columns, each as the operation that would add it alone."""
        for model_name, fields in self.columns.items():
            for name, field in fields:
                yield AddField(model_name, name, field)

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return (type(self).__name__, [], {"columns": self.columns, "constraints": self.constraints})

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        _forget_models(state)
        for addition in self.additions:
            state.add_field(app_label, addition.model_name_lower, addition.name, addition.field, True)
        for model_name, constraints in self.constraints.items():
            for constraint in constraints:
                state.add_constraint(app_label, model_name, constraint)

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        for addition in self.additions:
            model = to_state.apps.get_model(app_label, addition.model_name)
            schema_editor.add_field(model, model._meta.get_field(addition.name))
        for model_name, constraints in self.constraints.items():
            model = to_state.apps.get_model(app_label, model_name)
            for constraint in constraints:
                schema_editor.add_constraint(model, constraint)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        for model_name, constraints in self.constraints.items():
            model = from_state.apps.get_model(app_label, model_name)
            for constraint in reversed(constraints):
                schema_editor.remove_constraint(model, constraint)
        for addition in reversed(list(self.additions)):
            model = from_state.apps.get_model(app_label, addition.model_name)
            schema_editor.remove_field(model, model._meta.get_field(addition.name))

    def describe(self) -> str:
        return f"Add columns to {', '.join(self.columns)}"


class DropColumnIndexes(Operation):
    """Like many AlterField to `db_index=False`, in one step: each of those renders the models anew."""

    reduces_to_sql = True

    def __init__(self, model_name: str, names: Sequence[str]) -> None:
        self.model_name = model_name
        self.names = names

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return (type(self).__name__, [], {"model_name": self.model_name, "names": self.names})

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        _forget_models(state)
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


def _forget_models(state: ProjectState) -> None:
    """They are rendered anew when somebody asks, once instead of at each column."""
    if "apps" in state.__dict__:
        del state.apps
