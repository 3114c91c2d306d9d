import {
  main
} from "./chunk-R7RQPRFR.js";
export {
  main
};
