<?php

declare(strict_types=1);

namespace Shop;

/** JSON objects stay objects, so that an empty one does not come back as a list. */
final class Json
{
    private const FLAGS = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR;

    public static function encode(mixed $value): string
    {
        return json_encode($value, self::FLAGS);
    }

    /** The object in a text; null where there is none. */
    public static function object(string $text): ?\stdClass
    {
        $value = json_decode($text);
        return $value instanceof \stdClass ? $value : null;
    }
}
