import {
  main
} from "./chunk-RZKU2ENK.js";
import "./chunk-HODBEJEO.js";
import "./chunk-NAJQIBOT.js";
import "./chunk-B4KWEG7G.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-AIIOGLZF.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
