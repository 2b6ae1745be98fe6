import type { FaultParameters } from '../../../schemas/control/fault-parameters.ts'

/** What a call is answered, before it becomes a `Response`. */
export interface Outgoing {
  /** 0 where there is no answer. */
  status: number
  /** JSON, unless `type` says otherwise. */
  text: string
  /** Instead of `application/json`. */
  type?: string
  /** Seconds, for the header Retry-After. */
  retryAfter?: number
  /** The connection breaks: before anything is sent, or when so many characters of the text have left. */
  breaksAfter?: number
}

/** A call on its way: what a fault can do with it. */
interface CallUnderWay {
  /** Takes the body in, and does nothing with it. */
  read(): Promise<unknown>
  /** Lets the bank do the call; what it answers. */
  answer(): Promise<Outgoing>
  /** Lets so many milliseconds of real time pass. */
  wait(ms: number): Promise<void>
}

export interface RequestFault<Parameter extends keyof FaultParameters = keyof FaultParameters> {
  on: 'request'
  /** The parameters it takes, and their values where a rule gives none. */
  parameters: Partial<Pick<FaultParameters, Parameter>>
  description: string
  /** Whether the bank does the call all the same. */
  done: boolean
  source: string
  act(call: CallUnderWay, rule: Partial<FaultParameters>): Promise<Outgoing>
}

interface RequestFaultDeclaration<Name extends keyof FaultParameters>
  extends Omit<RequestFault, 'on' | 'parameters' | 'act'> {
  parameters?: Pick<FaultParameters, Name>
  act(call: CallUnderWay, parameters: Pick<FaultParameters, Name>): Promise<Outgoing>
}

/** A fault of a call. */
export const defineRequestFault = <Name extends keyof FaultParameters = never>(
  declared: RequestFaultDeclaration<Name>,
): RequestFault<Name> => ({
  ...declared,
  on: 'request',
  parameters: declared.parameters ?? {},
  act: (call, rule) => declared.act(call, { ...declared.parameters, ...rule } as Pick<FaultParameters, Name>),
})

/** No answer: the connection is dropped. */
export const dropped: Outgoing = { status: 0, text: '', breaksAfter: 0 }
