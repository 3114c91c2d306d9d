import {
  main
} from "../chunks/chunk-YPYNY5J2.js";
import "../chunks/chunk-PJULQZIB.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-VF3UQO4G.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
