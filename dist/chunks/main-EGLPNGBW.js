import {
  main
} from "./chunk-U2XJOOAK.js";
import "./chunk-NA3HHDRV.js";
import "./chunk-VVEXNLOL.js";
import "./chunk-4L26ANQ3.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-HGRARCYX.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SLGHADJT.js";
import "./chunk-DDS2LJFA.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-C3F4IIAO.js";
import "./chunk-TKWN2FZX.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
