import {
  main
} from "../chunks/chunk-O5W5CMFK.js";
import "../chunks/chunk-4NFPHMUW.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-6N5FSZYU.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
