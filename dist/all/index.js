import {
  main
} from "../chunks/chunk-TTIWVLM3.js";
import {
  spec
} from "../chunks/chunk-2CVN47AE.js";
import "../chunks/chunk-YXOGRUF6.js";
import "../chunks/chunk-VQBKOBVO.js";
import "../chunks/chunk-WN5TGQGA.js";
import "../chunks/chunk-3TAPQBMJ.js";
import {
  runAction
} from "../chunks/chunk-AGIHZJF3.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-HYN2GBT3.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:all
await runAction(main, spec);
