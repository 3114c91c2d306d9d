import {
  main
} from "./chunk-56UY66NN.js";
import "./chunk-DH6MRPXD.js";
import "./chunk-FETCA33V.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
