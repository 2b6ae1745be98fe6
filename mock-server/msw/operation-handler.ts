import { HttpHandler } from 'msw'

type Given = ConstructorParameters<typeof HttpHandler>
type Run = HttpHandler['run']

const anothers: ReturnType<Run> = Promise.resolve(null)

/**
 * One operation at one address. MSW asks each handler in turn and has each of them parse the URL, the cookies and its own pattern; of a bank's
 * two hundred operations all but one have nothing to do with a request, and see that by comparing two texts.
 */
export class OperationHandler extends HttpHandler {
  #at: string

  /** `address`: without a parameter in it. */
  constructor(method: string, address: string, answer: Given[2]) {
    super(method, address, answer)
    this.#at = target(method, address)
  }

  override run(args: Parameters<Run>[0]): ReturnType<Run> {
    return targetOf(args.request) === this.#at ? super.run(args) : anothers
  }
}

/** As MSW compares them: without a query, small and capital letters alike. */
const target = (method: string, url: string) => `${method} ${/^[^?#]*/.exec(url)![0]}`.toLowerCase()

/** Each request is written down once, however many handlers ask. */
const written = new WeakMap<Request, string>()

function targetOf(request: Request): string {
  const known = written.get(request)
  if (known !== undefined) return known
  const made = target(request.method, request.url)
  written.set(request, made)
  return made
}
