import {
  main
} from "../chunks/chunk-LRZXOAL5.js";
import {
  spec
} from "../chunks/chunk-LN2K7DVV.js";
import "../chunks/chunk-324C52F4.js";
import "../chunks/chunk-NIUSAE6C.js";
import "../chunks/chunk-TYO225SQ.js";
import "../chunks/chunk-7BCQKMWB.js";
import "../chunks/chunk-3TAPQBMJ.js";
import {
  runAction
} from "../chunks/chunk-HOHPZXZJ.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-KSAPSDIZ.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:all
await runAction(main, spec);
