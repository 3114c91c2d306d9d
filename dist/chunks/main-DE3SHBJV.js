import {
  main,
  mainWithin
} from "./chunk-3TIT65A2.js";
import "./chunk-AJMOMPK4.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-IKCHLGVV.js";
import "./chunk-BQIRPUAJ.js";
import "./chunk-5ABJXWNY.js";
import "./chunk-2P22LN5U.js";
import "./chunk-V7YXURB3.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
