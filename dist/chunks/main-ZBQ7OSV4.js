import {
  main,
  mainWithin
} from "./chunk-VR74FNW4.js";
export {
  main,
  mainWithin
};
