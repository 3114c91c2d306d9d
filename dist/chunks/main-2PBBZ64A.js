import {
  main
} from "./chunk-ZR3NAGJ6.js";
import "./chunk-IBZMLFDG.js";
import "./chunk-QV53HMKE.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-BCDUWEBE.js";
import "./chunk-LBJ2RG47.js";
import "./chunk-4NOUDM63.js";
import "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
