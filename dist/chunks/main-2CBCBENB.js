import {
  main,
  mainWithin
} from "./chunk-IZBFRUFX.js";
export {
  main,
  mainWithin
};
