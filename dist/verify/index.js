import {
  main
} from "../chunks/chunk-23GXCSYX.js";
import "../chunks/chunk-35GYAGIN.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-J4JUERGJ.js";
import "../chunks/chunk-EMYZSQBG.js";
import "../chunks/chunk-N7TK2BBF.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-2QFFKWPK.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
