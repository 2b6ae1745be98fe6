import * as Type from 'typebox'

/** What can be told to the bank beside the settings that its projects start from. */
export const BankSettings = Type.Object(
  {
    seed: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
    start_at: Type.Optional(Type.String()),
    auto_projects: Type.Optional(Type.Boolean()),
    max_sessions: Type.Optional(Type.Integer({ minimum: 1 })),
    max_admin_body: Type.Optional(Type.Integer({ minimum: 1024, maximum: 268_435_456 })),
    journal: Type.Optional(
      Type.Object(
        {
          calls: Type.Optional(Type.Integer({ minimum: 0 })),
          bytes: Type.Optional(Type.Integer({ minimum: 0 })),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { $id: 'BankSettings', 'x-source': 'ours' },
)
