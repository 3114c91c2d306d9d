import {
  main
} from "../chunks/chunk-2LZXUJ3B.js";
import "../chunks/chunk-KMLH6HOM.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-SLOFMR5Z.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
