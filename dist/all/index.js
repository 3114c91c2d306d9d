import {
  main
} from "../chunks/chunk-R33WYA7E.js";
import "../chunks/chunk-ZO3GO3JR.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-R7DKDFWM.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
