import {
  main,
  mainWithin
} from "./chunk-IYQFJOHI.js";
import "./chunk-6DBO63HR.js";
import "./chunk-QSBKW6CK.js";
import "./chunk-DSDILWYA.js";
import "./chunk-5Q2RK6RL.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-I3RWBA6T.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
