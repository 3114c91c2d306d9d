import {
  main
} from "./chunk-IZEEKVVQ.js";
import "./chunk-ZNU74CDK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-24VGCZ7B.js";
import "./chunk-SWJTXWUB.js";
import "./chunk-VFKLQVNM.js";
import "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
