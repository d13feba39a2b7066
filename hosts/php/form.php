<?php

declare(strict_types=1);

// A form handler, as a module of Drupal or OS2forms has one: what <kvalitetsmodel-skema name="vurdering"> and
// <kvalitetsmodel-sag name="sag"> posted, judged on the server by the code that judged it in the browser.
//
// Try it: KVALITETSMODEL=/path/to/libkvalitetsmodel.so php -d ffi.enable=1 -S localhost:8080 form.php

namespace Kvalitetsmodel;

require_once __DIR__ . '/Kvalitetsmodel.php';

/** The profile of the assessment and the deadlines of the case, a line each; or every field that says why not. */
function handle(Kvalitetsmodel $model, array $posted, string $today): array
{
    $errors = [];
    $lines = [];
    $asked = ['vurdering' => ['profil', null], 'sag' => ['frister', json_encode($today)]];
    foreach ($asked as $field => [$function, $day]) {
        try {
            // As text, as it came: nothing is lost between the browser and the model.
            $lines[] = $model->call($function, (string) ($posted[$field] ?? ''), ...($day === null ? [] : [$day]));
        } catch (KvalitetsmodelException $wrong) {
            // In Drupal: $form_state->setErrorByName($field, ...) for each of $wrong->problems.
            $errors[$field] = $wrong->getMessage();
        }
    }
    return $errors === [] ? [200, implode("\n", $lines) . "\n"] : [422, implode("\n", $errors) . "\n"];
}

$model = new Kvalitetsmodel(getenv('KVALITETSMODEL') ?: 'libkvalitetsmodel.so');
[$status, $text] = handle($model, $_POST, getenv('KVALITETSMODEL_TODAY') ?: date('Y-m-d'));
http_response_code($status);
header('Content-Type: text/plain; charset=utf-8');
echo $text;
