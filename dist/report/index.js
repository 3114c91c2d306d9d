import {
  main
} from "../chunks/chunk-RZKU2ENK.js";
import "../chunks/chunk-HODBEJEO.js";
import "../chunks/chunk-NAJQIBOT.js";
import "../chunks/chunk-B4KWEG7G.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-AIIOGLZF.js";
import {
  runAction,
  spec
} from "../chunks/chunk-DBABDJMD.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
