import {
  main
} from "../chunks/chunk-CAMBF34K.js";
import "../chunks/chunk-5C3FZM5D.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-SDOQZG4T.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
