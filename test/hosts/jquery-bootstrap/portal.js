$(function () {
  const $plans = $('#plans');
  const $goals = $('#goals');
  const $directory = $('ip-program-directory');
  let plan;

  function show(other) {
    plan = other;
    $.getJSON('/ip/data/plans/' + plan + '.json', function (data) { $directory.prop('data', data); });
  }

  $directory.on('ip-select', function (event) {
    $('#opened').text(event.originalEvent.detail.id);
  });
  $('#language').on('click', function () {
    $('html').attr('lang', $('html').attr('lang') === 'en' ? 'zh-Hans' : 'en');
  });
  $('#move').on('click', function () {
    $goals.append($goals.children().first());
  });
  $('#remove').on('click', function () {
    if ($.contains(document, $plans[0])) $plans.detach();
    else $plans.insertBefore('.lead');
  });
  $('#city').on('click', function () {
    show(plan === 'nantong-pilot-city-plan' ? 'nanjing-operation-service-plan' : 'nantong-pilot-city-plan');
  });
  show('nanjing-operation-service-plan');
});
