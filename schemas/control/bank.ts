import * as Type from 'typebox'
import { limits } from '../limits.ts'

const count = Type.Integer({ minimum: 0, maximum: limits.largest })

/** What can be told to the bank beside the settings that its projects start from. */
export const BankSettings = Type.Object(
  {
    seed: Type.Optional(Type.Integer({ minimum: 0, maximum: limits.largestSeed })),
    ids: Type.Optional(Type.Enum(['fixed', 'drawn'], { type: 'string' })),
    start_at: Type.Optional(Type.String()),
    auto_projects: Type.Optional(Type.Boolean()),
    max_sessions: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000_000 })),
    max_admin_body: Type.Optional(Type.Integer({ minimum: 1024, maximum: 268_435_456 })),
    journal: Type.Optional(
      Type.Object({ calls: Type.Optional(count), bytes: Type.Optional(count) }, { additionalProperties: false }),
    ),
    port: Type.Optional(Type.Integer({ minimum: 0, maximum: 65_535 })),
    host: Type.Optional(Type.String({ minLength: 1 })),
    public_url: Type.Optional(
      Type.String({
        pattern: '^https?://([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?$',
        'x-expected': 'an address of http or https without a path, like http://localhost:8131',
      }),
    ),
    admin_token: Type.Optional(
      Type.String({ pattern: '^[!-~]+$', 'x-expected': 'a token: letters, digits and signs of ASCII, without spaces' }),
    ),
    tls: Type.Optional(
      Type.Object(
        {
          port: Type.Optional(Type.Integer({ minimum: 0, maximum: 65_535 })),
          names: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
          dir: Type.Optional(Type.String({ minLength: 1 })),
          cert: Type.Optional(Type.String()),
          key: Type.Optional(Type.String()),
        },
        { additionalProperties: false },
      ),
    ),
    webhook_ca: Type.Optional(Type.String()),
    store: Type.Optional(Type.String({ minLength: 1 })),
    record: Type.Optional(Type.String({ minLength: 1 })),
    store_sync: Type.Optional(Type.Enum(['normal', 'full'], { type: 'string' })),
  },
  { $id: 'BankSettings', 'x-source': 'ours' },
)
