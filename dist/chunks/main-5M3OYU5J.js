import {
  main,
  mainWithin
} from "./chunk-23GXCSYX.js";
import "./chunk-35GYAGIN.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-J4JUERGJ.js";
import "./chunk-EMYZSQBG.js";
import "./chunk-N7TK2BBF.js";
import "./chunk-2QFFKWPK.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
