import {
  main
} from "./chunk-KZERELLM.js";
import "./chunk-NA3HHDRV.js";
import "./chunk-VVEXNLOL.js";
import "./chunk-4L26ANQ3.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-HPVAG2NS.js";
import "./chunk-YNDWZ6NR.js";
import "./chunk-SLGHADJT.js";
import "./chunk-DDS2LJFA.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-YKIPLIPC.js";
import "./chunk-TKWN2FZX.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
