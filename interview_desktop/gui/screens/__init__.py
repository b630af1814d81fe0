"""The screens. Each shows what it is told and says by signals what the person did; none of them knows another."""
