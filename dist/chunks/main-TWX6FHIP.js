import {
  main
} from "./chunk-GPWH3EET.js";
import "./chunk-J7BFXM6V.js";
import "./chunk-WNF56UZ6.js";
import "./chunk-JP7KHAES.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ST4JNQLD.js";
import "./chunk-NUGW4SL7.js";
import "./chunk-W2MOTPET.js";
import "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
