import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Profile } from './profile';

bootstrapApplication(Profile, { providers: [provideZonelessChangeDetection()] }).catch(console.error);
