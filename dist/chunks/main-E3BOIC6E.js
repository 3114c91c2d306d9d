import {
  main
} from "./chunk-I2FNBA7Q.js";
export {
  main
};
