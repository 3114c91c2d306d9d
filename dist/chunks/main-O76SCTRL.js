import {
  main
} from "./chunk-C6ZW4Y3N.js";
import "./chunk-R43NIRVP.js";
import "./chunk-W7I7CSA2.js";
import "./chunk-4TJHWBWA.js";
import "./chunk-5ZCYXHOX.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
