import {
  main
} from "./chunk-DAC3QL7Q.js";
export {
  main
};
