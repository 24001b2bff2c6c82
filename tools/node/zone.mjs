// The zone of the tests in browsers: 45 minutes off the hour, where mistakes show.
process.env.TZ = process.env.TEST_ZONE ?? 'Asia/Kathmandu';
