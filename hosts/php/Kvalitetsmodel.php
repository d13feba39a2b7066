<?php

declare(strict_types=1);

namespace Kvalitetsmodel;

use FFI;

/**
 * The quality model for social care supervision, computed by the code that computes in the browser: the library of the
 * plain door (doors/plain/kvalitetsmodel.h), through PHP's FFI.
 *
 * $model = new Kvalitetsmodel('/usr/local/lib/libkvalitetsmodel.so');
 * $model->ask('frister', new Json($_POST['sag']), date('Y-m-d'))['frister'][0]['last'];
 *
 * The functions are those of the npm package, with its arguments in their order, and give what they give there.
 */
final class Kvalitetsmodel
{
    private const DECLARATIONS = <<<'C'
        typedef struct { const uint8_t *start; size_t length; } kvalitetsmodel_text;
        typedef struct { const uint8_t *text; size_t length; uint32_t is_wrong; } kvalitetsmodel_answer;
        const char *kvalitetsmodel_version(void);
        kvalitetsmodel_answer *kvalitetsmodel_call(const uint8_t *name, size_t name_length,
            const kvalitetsmodel_text *arguments, size_t count);
        void kvalitetsmodel_free(kvalitetsmodel_answer *answer);
        C;

    private readonly FFI $library;

    public function __construct(string $path)
    {
        $this->library = FFI::cdef(self::DECLARATIONS, $path);
    }

    public function version(): string
    {
        return $this->library->kvalitetsmodel_version();
    }

    /** Calls a function with data, of which a Json is handed on as the text that it is, and gives its answer as data. */
    public function ask(string $name, mixed ...$arguments): mixed
    {
        $text = fn (mixed $one): string => $one instanceof Json
            ? $one->text
            : json_encode($one, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION);
        return json_decode($this->call($name, ...array_map($text, $arguments)), true, 512, JSON_THROW_ON_ERROR);
    }

    /**
     * Calls a function with texts of JSON (null: left out), and gives the text of its answer: the same bytes as
     * JSON.stringify makes of what the npm package gives.
     */
    public function call(string $name, ?string ...$arguments): string
    {
        [$text, $isWrong] = $this->answer($name, ...$arguments);
        if ($isWrong) {
            throw new KvalitetsmodelException(json_decode($text, true, 512, JSON_THROW_ON_ERROR)['problems']);
        }
        return $text;
    }

    /** @return array{string, bool} the text, and whether it is every problem instead of an answer */
    public function answer(string $name, ?string ...$arguments): array
    {
        $count = count($arguments);
        $texts = $this->library->new('kvalitetsmodel_text[' . max($count, 1) . ']');
        // Held until the call has ended.
        $held = [];
        foreach (array_values($arguments) as $place => $argument) {
            $length = strlen($argument ?? '');
            if ($length === 0) {
                continue;
            }
            $bytes = $held[] = $this->library->new("uint8_t[$length]");
            FFI::memcpy($bytes, $argument, $length);
            $texts[$place]->start = $this->library->cast('uint8_t *', FFI::addr($bytes));
            $texts[$place]->length = $length;
        }
        $called = $this->library->new('uint8_t[' . max(strlen($name), 1) . ']');
        FFI::memcpy($called, $name, strlen($name));
        $answer = $this->library->kvalitetsmodel_call($called, strlen($name), $texts, $count);
        try {
            return [FFI::string($answer->text, $answer->length), $answer->is_wrong === 1];
        } finally {
            $this->library->kvalitetsmodel_free($answer);
        }
    }
}

/** A text of JSON as it came, such as a field of a form: nothing of it is lost on the way. */
final class Json
{
    public function __construct(public readonly string $text)
    {
    }
}

/** What cannot be used, with every problem: its code, its path (a JSON pointer), its message in da and en. */
final class KvalitetsmodelException extends \InvalidArgumentException
{
    /** @param list<array{code: string, path: string, message: array{da: string, en: string}}> $problems */
    public function __construct(public readonly array $problems)
    {
        $line = fn (array $one): string => ($one['path'] === '' ? '' : "{$one['path']}: ") . $one['message']['da'];
        parent::__construct(implode("\n", array_map($line, array_slice($problems, 0, 5))));
    }
}
