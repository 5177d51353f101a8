<?php
// Plugin: [say_profile id="ama"]. say_so_record() is yours: it answers with what this reader may have, and nothing else.
add_shortcode('say_profile', function ($given) {
    $record = say_so_record(sanitize_key($given['id']));
    wp_enqueue_script_module('say-so', plugins_url('cdn/say-so.js', __FILE__));
    wp_enqueue_style('say-so', plugins_url('dist/styles/before-upgrade.css', __FILE__));
    $json = wp_json_encode($record['person'], JSON_HEX_TAG);
    return '<say-one-page-profile heading-level="2"><script type="application/json">' . $json . '</script>'
        . $record['words'] . '</say-one-page-profile>';
});
