<?php

declare(strict_types=1);

// Whether this host answers as every other: a digest of the answers to each function's calls in a file, and into a second
// file the hash of each. A line is a call: the function and its arguments, texts of JSON, with tabs between. See README.md.

namespace Kvalitetsmodel;

require_once __DIR__ . '/Kvalitetsmodel.php';

$model = new Kvalitetsmodel($argv[1]);
$digests = [];
$calls = fopen($argv[2], 'rb');
$answers = isset($argv[3]) ? fopen($argv[3], 'wb') : null;
if ($answers) fwrite($answers, 'kvalitetsmodel ' . $model->version() . ', PHP ' . PHP_VERSION . ' FFI, ' . php_uname('s m') . "\n");
while (($line = fgets($calls)) !== false) {
    $arguments = explode("\t", rtrim($line, "\n"));
    $name = array_shift($arguments);
    $digests[$name] ??= [0, hash_init('sha256')];
    $digests[$name][0] += 1;
    $answer = $model->answer($name, ...$arguments)[0];
    hash_update($digests[$name][1], "$answer\n");
    if ($answers) fwrite($answers, hash('sha256', $answer) . "\n");
}
ksort($digests);
foreach ($digests as $name => [$count, $digest]) {
    echo "$name $count ", hash_final($digest), "\n";
}
