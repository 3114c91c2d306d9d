import {
  main
} from "../chunks/chunk-5NU5AUCM.js";
import "../chunks/chunk-LVKFDZJK.js";
import "../chunks/chunk-LHMIST6K.js";
import "../chunks/chunk-FD4O7HYA.js";
import "../chunks/chunk-JGI3XDRM.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-IV2NYOK4.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-33MEE5RU.js";
import "../chunks/chunk-DBJIOPTI.js";
import "../chunks/chunk-ZWWD27OH.js";
import "../chunks/chunk-5WLKDXD2.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-TODVR6T3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
