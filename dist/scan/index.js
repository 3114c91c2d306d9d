import {
  main
} from "../chunks/chunk-USPOR3A5.js";
import "../chunks/chunk-JGPQXO7T.js";
import "../chunks/chunk-GSBMUTPL.js";
import "../chunks/chunk-XRB6I2NJ.js";
import "../chunks/chunk-YSJR5AGQ.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-CNLUH6PR.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-33MEE5RU.js";
import "../chunks/chunk-UJD2WQAZ.js";
import "../chunks/chunk-ZWWD27OH.js";
import "../chunks/chunk-ETP2WP6H.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-3WJUOTQC.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
