import {
  main
} from "../chunks/chunk-4SOVEXNF.js";
import "../chunks/chunk-EDMACPMH.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-HFM7OZZG.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
