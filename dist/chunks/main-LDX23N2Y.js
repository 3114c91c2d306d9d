import {
  main
} from "./chunk-F5KDJFHR.js";
import "./chunk-YAOO7O3I.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-LS5ZACUW.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-A7GRAJ2L.js";
import "./chunk-RKFVPRLO.js";
import "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
