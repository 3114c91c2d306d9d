import {
  main
} from "./chunk-LJXVWPYG.js";
import "./chunk-SIO37BQU.js";
import "./chunk-RSJOH3ZK.js";
import "./chunk-YZLBUPFV.js";
import "./chunk-UUOTRILY.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-YXJ2CHOQ.js";
import "./chunk-LEQJWJQY.js";
import "./chunk-XADD3BPZ.js";
import "./chunk-ORETY7BF.js";
import "./chunk-P7F54NCF.js";
import "./chunk-F2KMMASV.js";
import "./chunk-3BX6EPLP.js";
import "./chunk-JR44IPGF.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-6TDETR3N.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
