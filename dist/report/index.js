import {
  main
} from "../chunks/chunk-4WPJLLGC.js";
import "../chunks/chunk-UQ5B3BLY.js";
import "../chunks/chunk-5WDYDGKK.js";
import "../chunks/chunk-M5L4OWKS.js";
import "../chunks/chunk-2QDJH5KO.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-V7ZJK3KG.js";
import "../chunks/chunk-SWTSHDUY.js";
import "../chunks/chunk-TQVKE3O4.js";
import {
  spec
} from "../chunks/chunk-324C52F4.js";
import {
  runAction
} from "../chunks/chunk-HOHPZXZJ.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-KSAPSDIZ.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:report
await runAction(main, spec);
