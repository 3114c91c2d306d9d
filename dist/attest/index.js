import {
  main
} from "../chunks/chunk-AMCKGEIX.js";
import "../chunks/chunk-ZAFKFAJJ.js";
import "../chunks/chunk-7BHRQXPQ.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-3IGL3NRV.js";
import "../chunks/chunk-ZGHYIXL6.js";
import "../chunks/chunk-WMO7TIX6.js";
import "../chunks/chunk-FYWSFJRU.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-JMSLPIA5.js";
import "../chunks/chunk-EUXBBM2W.js";
import "../chunks/chunk-L6JEWFHK.js";
import "../chunks/chunk-D4SGUQE7.js";
import "../chunks/chunk-QBBJXQBQ.js";
import "../chunks/chunk-LJWYA7SM.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-EJLHZTOJ.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
