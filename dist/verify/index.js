import {
  main
} from "../chunks/chunk-KWP3V7I6.js";
import "../chunks/chunk-43JYYE45.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-YTTXYDAG.js";
import "../chunks/chunk-KBOOJT65.js";
import {
  spec
} from "../chunks/chunk-JFMWHSSX.js";
import "../chunks/chunk-3TAPQBMJ.js";
import "../chunks/chunk-JUHAXBXL.js";
import {
  runAction
} from "../chunks/chunk-AGIHZJF3.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-HYN2GBT3.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:verify
await runAction(main, spec);
