import {
  main,
  mainWithin
} from "./chunk-D5P44I43.js";
import "./chunk-WKWJFTS7.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-Y4WPRP6F.js";
import "./chunk-BGPDJYKD.js";
import "./chunk-K7NRZZ3Y.js";
import "./chunk-3LZTI4FX.js";
import "./chunk-VF3UQO4G.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
