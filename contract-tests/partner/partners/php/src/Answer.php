<?php

declare(strict_types=1);

namespace Shop;

/** What became of a call: done, refused for a reason, or nobody knows. */
final class Answer
{
    private function __construct(
        public readonly bool $ok,
        public readonly bool $lost,
        public readonly int $status,
        public readonly ?\stdClass $body,
    ) {
    }

    /** A 5xx says as little as silence does: the bank may have done it before it failed. So does a body that was cut off. */
    public static function of(int $status, string $text): self
    {
        $body = Json::object($text);
        if ($status >= 500 || $body === null) {
            return new self(false, true, $status, null);
        }
        return new self($status < 400 && ($body->status ?? '') === 'ok', false, $status, $body);
    }

    public static function none(): self
    {
        return new self(false, true, 0, null);
    }

    public function code(): string
    {
        return $this->body->error->code ?? 'unknown';
    }

    /** The refusal of a call that may be the echo of one that was done. */
    public function mayBeDone(): bool
    {
        return !$this->ok && in_array($this->code(), ['session_wrong_state', 'idempotency_key_already_exists'], true);
    }
}
