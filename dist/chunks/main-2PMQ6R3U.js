import {
  main
} from "./chunk-VNCLIQL2.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-PAVBXSZE.js";
import "./chunk-AOW3WVSO.js";
import "./chunk-AIHNCPGP.js";
import "./chunk-65NVBDUB.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
