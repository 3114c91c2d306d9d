import {
  main
} from "../chunks/chunk-RYOA4GFO.js";
import "../chunks/chunk-IV2NYOK4.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-33MEE5RU.js";
import "../chunks/chunk-DBJIOPTI.js";
import "../chunks/chunk-ZWWD27OH.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-TODVR6T3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
