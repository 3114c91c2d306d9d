/** Ruby: dependencies that Bundler locked or installed, and the specifications of installed gems. */
import type { Ecosystem } from './ecosystem.ts';
import { bundleConfig } from './ruby/bundle-config.ts';
import { gemfileLock } from './ruby/gemfile-lock.ts';
import { installedGem } from './ruby/gemspec.ts';
import { gemfile, gemspec } from './ruby/ruby-manifests.ts';

export const ecosystem: Ecosystem = {
  id: 'ruby',
  formats: [gemfileLock, bundleConfig, installedGem, gemfile(gemfileLock), gemspec(gemfileLock)],
};
