import {
  main
} from "./chunk-J5JB3O2B.js";
import "./chunk-B6BAWSJZ.js";
import "./chunk-YN5SNE7U.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-KZOBW35Y.js";
import "./chunk-3PN2MU5Y.js";
import "./chunk-PGGWTGGG.js";
import "./chunk-6BZFAMQ5.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
